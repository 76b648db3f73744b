import { now } from '../../lib/site/environment'
import { runCommand } from '../report/command'
import { authorLanguage, type InEach, say } from '../report/message'
import { startProgram } from '../report/run-program'
import { findFinished, nameInputs } from './finished-site'

const unchanged: InEach = {
  en: 'Nothing has changed since the last build.',
  ko: '지난 빌드 뒤로 바뀐 것이 없습니다.',
}

await runCommand('npm run build', async () => {
  const [moment, words] = [now(), process.argv.slice(2)]
  const inputs = nameInputs(words, process.env)
  // Vercel publishes nothing that Next has not left a record of.
  const known = process.env.VERCEL ? undefined : await findFinished(inputs, moment)
  if (known !== undefined) return console.log(`${say(unchanged, authorLanguage())}\n\n${known}`)
  // Imported here, because a build of which nothing has changed needs no bundler.
  const { bundlePrograms, programOf } = await import('./programs')
  await bundlePrograms('build-site', 'write-files', 'read-documents')
  // One moment for the whole build: pages are rendered in several processes and have to agree about it. React renders here, too, and
  // takes three times as long where it looks for mistakes.
  const own = { NOW: moment.toISOString(), NODE_ENV: 'production', NODE_NO_WARNINGS: '1' } as const
  const program = {
    name: 'build',
    ...programOf('build-site'),
    arguments: [inputs, ...words],
    environment: { ...process.env, ...own },
  }
  const child = startProgram(program, 'inherit')
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
})
