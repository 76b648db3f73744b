import type { Redirect } from '../../lib/content/redirects'
import { githubPagesFile } from './github-pages'
import { caddyFile, containerFile, nginxFile } from './servers'
import { headersFile, netlifyFile, redirectsFile, wranglerFile } from './static-hosts'
import { vercelConfiguration } from './vercel'

/** What a host is told, by the path of each file from the project's folder. The first shows that a community uses the host. */
export type HostFiles = Readonly<Record<string, string>>

/** What is told to hosts: the redirects of the site, and its own host name (`meet.example`). */
interface Told {
  redirects: readonly Redirect[]
  siteHost: string
}

const rulesInOutput = ({ redirects }: Told) => ({
  'public/_headers': headersFile(),
  'public/_redirects': redirectsFile(redirects),
})
const nginxPlace = { listen: '80', root: '/usr/share/nginx/html' }

/** The hosts that Moim writes files for, by the name that `npm run hosting -- <name>` takes. */
export const hosts = {
  vercel: ({ redirects }: Told) => ({ 'vercel.json': `${JSON.stringify(vercelConfiguration(redirects), null, 2)}\n` }),
  netlify: (told: Told) => ({ 'netlify.toml': netlifyFile, ...rulesInOutput(told) }),
  cloudflare: (told: Told) => ({ 'wrangler.toml': wranglerFile(told.siteHost), ...rulesInOutput(told) }),
  'github-pages': () => ({ '.github/workflows/github-pages.yml': githubPagesFile }),
  nginx: ({ redirects }: Told) => ({ 'hosting/nginx.conf': nginxFile(redirects, nginxPlace) }),
  caddy: ({ redirects }: Told) => ({ 'hosting/Caddyfile': caddyFile(redirects, { listen: ':80', root: '/srv' }) }),
  container: ({ redirects }: Told) => ({
    'hosting/Dockerfile': containerFile,
    'hosting/Dockerfile.dockerignore': '*\n!out\n!hosting\n',
    'hosting/nginx.conf': nginxFile(redirects, nginxPlace),
  }),
} satisfies Record<string, (told: Told) => HostFiles>

export type HostName = keyof typeof hosts

export const hostNames = Object.keys(hosts) as HostName[]

export function isHostName(name: string): name is HostName {
  return Object.hasOwn(hosts, name)
}
