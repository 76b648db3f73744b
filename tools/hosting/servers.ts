import type { MovedPath, Redirect } from '../../lib/content/redirects'
import { encodedPath } from '../../lib/site/addresses'
import { listMediaTypes } from '../../lib/site/media-type'
import { cached, decodedPaths, patternKeptForGood, sharedHeaders } from './rules'

/** Where a server listens, as it writes it itself (`80`, `:80`), and the folder of the finished site on its machine. */
interface Place {
  listen: string
  root: string
}

interface Redirects {
  redirects: readonly Redirect[]
  moved: readonly MovedPath[]
}

/** A server's file for nginx, included where `http` stands, as in `/etc/nginx/conf.d/`. https://nginx.org/en/docs/ */
export function nginxFile(site: Redirects, { listen, root }: Place): string {
  const types = [...typesToEndings()].map(([type, endings]) => `    ${type} ${endings.join(' ')};`)
  const textTypes = listMediaTypes().filter(({ isText }) => isText)
  const texts = [...new Set(textTypes.map(({ type }) => type))].filter((type) => type !== 'text/html').join(' ')
  return `# Written by npm run hosting, which writes it anew; to answer by https, put a proxy before it that does.
map_hash_bucket_size 1024;
map $uri $site_cache_control {
  default "${cached.asked}";
  "~${patternKeptForGood.replaceAll('"', '\\"')}" "${cached.forGood}";
}

map $uri $site_moved {
  default "";
${listPaths(site)
  .map(([path, to]) => `  "${path}" "${to}";\n`)
  .join('')}}

map $request_uri $site_moved_below {
  default "";
${listFolders(site)
  // A path that went on with a second slash would lead to another site.
  .map(
    ({ from, to }, at) =>
      `  "~^${from.replace(/[.+*?()[\]{}|^$]/g, '\\$&')}(?<below${at}>[^/?][^?]*)" "${to}$below${at}";\n`,
  )
  .join('')}}

server {
  listen ${listen};
  root ${root};
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${texts};
  gzip on;
  gzip_vary on;
  gzip_types ${texts};
  types {
${types.join('\n')}
  }
${Object.entries({ ...sharedHeaders, 'Cache-Control': '$site_cache_control' })
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  error_page 404 /404.html;

  if ($site_moved) {
    return 308 $site_moved;
  }
  if ($site_moved_below) {
    return 308 $site_moved_below$is_args$args;
  }
  location / {
    try_files $uri $uri/ =404;
  }
}
`
}

/** A `Caddyfile`. https://caddyserver.com/docs/caddyfile */
export function caddyFile(site: Redirects, { listen, root }: Place): string {
  const types = [...typesToEndings({ encoding: true })].map(
    ([type, endings], at) =>
      `\t@type${at} path ${endings.map((ending) => `*.${ending}`).join(' ')}\n\theader @type${at} Content-Type "${type}"\n`,
  )
  return `# Written by npm run hosting, which writes it anew. For https, put the name of your site in place of "${listen}".
(headers) {
	header {
${Object.entries({ ...sharedHeaders, 'Cache-Control': '{site_cache_control}' })
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}		-Server
	}
}

${listen} {
	root * ${root}
	encode zstd gzip
	map {http.request.uri.path} {site_cache_control} {
		\`~${patternKeptForGood}\` "${cached.forGood}"
		default "${cached.asked}"
	}
	map {http.request.uri.path} {site_moved} {
${listPaths(site)
  .map(([path, to]) => `\t\t\`${path}\` ${to}\n`)
  .join('')}		default ""
	}
	import headers
${types.join('')}	@moved expression \`{site_moved} != ""\`
	redir @moved {site_moved} 308
${listFolders(site)
  .map(({ from, to }) => [from, from.slice(0, -1), to.slice(0, -1)])
  .map(
    ([from, start, end]) =>
      `\troute ${from}* {\n\t\turi strip_prefix ${start}\n\t\turi path_regexp ^/+ /\n\t\tredir * ${end}{http.request.uri} 308\n\t}\n`,
  )
  .join('')}	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		import headers
		file_server
	}
}
`
}

/** A container that serves the finished site: https://docs.docker.com/reference/dockerfile/ */
export const containerFile = `# npm run build && docker build -f hosting/Dockerfile -t site . && docker run -p 8080:80 site
FROM nginx:stable-alpine
COPY hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY out /usr/share/nginx/html
`

/** Every spelling of an old address that a server sees, and where it leads, in the order of the old addresses. */
function listPaths({ redirects, moved }: Redirects): [string, string][] {
  const paths = [...moved, ...redirects].flatMap(({ from, to }) =>
    decodedPaths(from).map((path): [string, string] => [path, encodedPath(to)]),
  )
  return [...new Map(paths)].sort(([a], [b]) => (a < b ? -1 : 1))
}

function listFolders({ moved }: Redirects): MovedPath[] {
  return moved.filter(({ from }) => from.endsWith('/'))
}

function typesToEndings({ encoding = false } = {}): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { ending, type, isText } of listMediaTypes()) {
    const name = encoding && isText ? `${type}; charset=utf-8` : type
    found.set(name, [...(found.get(name) ?? []), ending])
  }
  return found
}
