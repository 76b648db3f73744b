import { site } from '../../site.config'

/** Servers refuse longer addresses; GitHub's answers 414 from some 8,000 characters on. */
const longestAddress = 7500

/** Where on GitHub somebody proposes a file. */
interface Repository {
  /** Its page, without a slash at its end. */
  url: string
  branch: string
}

/** The repository of the site, or the copy that an account has of it, with the branch that GitHub makes for a proposal. */
export function repositoryOf(account: string): Repository {
  const own = { url: site.repository, branch: site.branch }
  const name = account.trim().replace(/^@/, '')
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(name)) return own
  const { origin, pathname } = new URL(site.repository)
  const [, owner = '', repository = ''] = pathname.split('/')
  return name.toLowerCase() === owner.toLowerCase()
    ? own
    : { url: `${origin}/${name}/${repository}`, branch: 'patch-1' }
}

/** Whether the site's repository lies where files can be proposed in the browser by these addresses. */
export function isOnGitHub(url: string = site.repository): boolean {
  return new URL(url).hostname === 'github.com'
}

/** GitHub's page for a new file, with its text where that fits into an address. */
export function newFileAddress(
  { url, branch }: Repository,
  path: string,
  text: string,
): { address: string; isWhole: boolean } {
  const at = path.lastIndexOf('/')
  const page = `${url}/new/${encodePath(branch)}/${encodePath(path.slice(0, at))}?filename=${encodeURIComponent(path.slice(at + 1))}`
  const whole = `${page}&value=${encodeURIComponent(text)}`
  return whole.length <= longestAddress ? { address: whole, isWhole: true } : { address: page, isWhole: false }
}

/** GitHub's page for changing a file. */
export function editAddress({ url, branch }: Repository, path: string): string {
  return `${url}/edit/${encodePath(branch)}/${encodePath(path)}`
}

/** GitHub's page for uploading files into a folder. */
export function uploadAddress({ url, branch }: Repository, folder: string): string {
  return `${url}/upload/${encodePath(branch)}/${encodePath(folder)}`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
