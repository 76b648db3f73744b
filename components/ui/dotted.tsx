import { Children, type ReactNode } from 'react'

/** Short facts in a row, a dot between each two that stand on one line: none stands alone where a line ends. */
export function Dotted({ children }: { children: ReactNode }) {
  const facts = Children.toArray(children)
  if (facts.length < 2) return <span className="block">{facts}</span>
  return (
    <span className="dotted">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
        <span key={index}>
          {index > 0 && <span className="dot"> · </span>}
          {fact}
        </span>
      ))}
    </span>
  )
}

/** Between short facts in running text: a line may end with it, and none begins with it. */
export const dot = '\u00a0· '
