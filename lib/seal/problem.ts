/** Something in the exported site that must not be published: where, what was found, and what is allowed there. */
export interface Problem {
  /** The file in the export, relative, with forward slashes. */
  file: string
  found: string
  expected: string
}

/** The export was not sealed. `problems` holds everything that was found in one run, ordered by file. */
export class SealFailure extends Error {
  override name = 'SealFailure'

  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems))
  }
}

/** The problems as a person reads them: a block a file, two lines a problem. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort()
  const blocks = files.map((file) => {
    const lines = problems
      .filter((problem) => problem.file === file)
      .map(({ found, expected }) => `  found ${found}\n    expected ${expected}`)
    return [file, ...new Set(lines)].join('\n')
  })
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the exported site`
  return [...blocks, count].join('\n\n')
}
