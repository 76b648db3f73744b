import type { MovedPath, Redirect } from '../../lib/content/redirects'
import { githubPagesFile } from './github-pages'
import { caddyFile, containerFile, nginxFile } from './servers'
import { headersFile, netlifyFile, redirectsFile, wranglerFile } from './static-hosts'
import { vercelConfiguration } from './vercel'

/** What a host is site, by the path of each file from the project's folder. The first shows that a community uses the host. */
export type HostFiles = Readonly<Record<string, string>>

/** What hosts have to know of the site: its redirects, what has moved as a whole, and its own host name (`meet.example`). */
interface HostedSite {
  redirects: readonly Redirect[]
  moved: readonly MovedPath[]
  hostName: string
}

const rulesInOutput = ({ redirects, moved }: HostedSite) => ({
  'public/_headers': headersFile(),
  'public/_redirects': redirectsFile(redirects, moved),
})
const nginxPlace = { listen: '80', root: '/usr/share/nginx/html' }

/** The hosts that Moim writes files for, by the name that `npm run hosting -- <name>` takes. */
export const hosts = {
  vercel: ({ redirects, moved }: HostedSite) => ({
    'vercel.json': `${JSON.stringify(vercelConfiguration(redirects, moved), null, 2)}\n`,
  }),
  netlify: (site: HostedSite) => ({ 'netlify.toml': netlifyFile, ...rulesInOutput(site) }),
  cloudflare: (site: HostedSite) => ({ 'wrangler.toml': wranglerFile(site.hostName), ...rulesInOutput(site) }),
  'github-pages': () => ({ '.github/workflows/github-pages.yml': githubPagesFile }),
  nginx: (site: HostedSite) => ({ 'hosting/nginx.conf': nginxFile(site, nginxPlace) }),
  caddy: (site: HostedSite) => ({
    'hosting/Caddyfile': caddyFile(site, { listen: ':80', root: '/srv' }),
  }),
  container: (site: HostedSite) => ({
    'hosting/Dockerfile': containerFile,
    'hosting/Dockerfile.dockerignore': '*\n!out\n!hosting\n',
    'hosting/nginx.conf': nginxFile(site, nginxPlace),
  }),
} satisfies Record<string, (site: HostedSite) => HostFiles>

type HostName = keyof typeof hosts

export const hostNames = Object.keys(hosts) as HostName[]

export function isHostName(name: string): name is HostName {
  return Object.hasOwn(hosts, name)
}
