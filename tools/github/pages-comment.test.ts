import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { comparePages, formatChanges } from './changed-pages'

const workflow: { jobs: { comment: { steps: { run: string }[] } } } = parse(
  readFileSync('.github/workflows/pages-comment.yml', 'utf8'),
)
const command = workflow.jobs.comment.steps.at(-1)?.run ?? ''

/** Stands for GitHub: answers with what stands in files, and notes what is asked of it. */
const gh = `#!/bin/sh
echo "$*" >> asked.txt
case "$*" in
  *state=open*) cat pulls.json ;;
  *--paginate*) cat comments.json ;;
esac
`

/** Runs the command of the workflow with an answering GitHub: the comment it wrote and what it asked for. */
function comment(report: string, { pulls, comments }: { pulls: unknown[]; comments: unknown[] }) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-'))
  try {
    mkdirSync(join(folder, 'report'))
    const files = { gh, 'report/changed-pages.txt': report, 'pulls.json': JSON.stringify(pulls) }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    writeFileSync(join(folder, 'comments.json'), JSON.stringify(comments))
    chmodSync(join(folder, 'gh'), 0o755)
    execFileSync('bash', ['-eo', 'pipefail', '-c', command], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${folder}:${process.env.PATH}`,
        REPOSITORY: 'group/site',
        HEAD: 'abc',
        OWNER: 'a-fork',
        BRANCH: 'x";id;"',
      },
    })
    const read = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n')
    return { asked: read('asked.txt'), ...(pulls.length > 0 && { told: read('comment.md').slice(3) }) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const pulls = [
  { number: 6, head: { sha: 'older' } },
  { number: 7, head: { sha: 'abc' } },
]
const changes = comparePages(
  [
    { address: '/ko/', hash: 'a', weight: 2048 },
    { address: '/en/', hash: 'a', weight: 2048 },
  ],
  [
    { address: '/ko/', hash: 'b', weight: 4096 },
    { address: '/ko/%EA%B0%80/', hash: 'a', weight: 1024 },
  ],
)

// Where workflows run, jq is always there.
describe.skipIf(spawnSync('jq', ['--version']).status !== 0)('the comment', () => {
  test('a first report is a comment of its own', () => {
    const comments = [{ id: 1, user: { login: 'somebody' }, body: '<!-- changed-pages -->' }]
    expect(comment(formatChanges(changes), { pulls, comments })).toMatchInlineSnapshot(`
    {
      "asked": [
        "api --method GET repos/group/site/pulls -f state=open -f head=a-fork:x";id;"",
        "api --paginate repos/group/site/issues/7/comments",
        "api --method POST repos/group/site/issues/7/comments -F body=@comment.md --silent",
      ],
      "told": [
        "\`\`\`",
        "new       1.0 KB  /ko/%EA%B0%80/",
        "changed   4.0 KB  /ko/, was 2.0 KB",
        "gone      2.0 KB  /en/",
        "3 of the pages differ",
        "\`\`\`",
      ],
    }
  `)
  })

  test('a later report takes the place of the first', () => {
    const comments = [{ id: 9, user: { login: 'github-actions[bot]' }, body: '<!-- changed-pages -->\nold' }]
    const { asked } = comment(formatChanges(changes), { pulls, comments })
    expect(asked.at(-1)).toBe('api --method PATCH repos/group/site/issues/comments/9 -F body=@comment.md --silent')
  })

  test('nothing of a report but its own kind of lines is told', () => {
    const report = 'new       1.0 KB  /ko/\n```\n@everybody <img src=x>\nnew 1.0 KB  /`$(id)`/\n1 of the pages differ\n'
    expect(comment(report, { pulls, comments: [] }).told).toEqual([
      '```',
      'new       1.0 KB  /ko/',
      '1 of the pages differ',
      '```',
    ])
  })

  test('a report on what is no longer the head of a pull request is told nowhere', () => {
    expect(comment(formatChanges(changes), { pulls: [], comments: [] }).asked).toHaveLength(1)
  })
})
