import { isCancel, text } from '@clack/prompts'
import { type Prompt, Stopped } from './gather'

/** Asks the person at the terminal. Throws Stopped when they leave with Ctrl-C. */
export async function ask({ message, suggestion = '', judge }: Prompt): Promise<string> {
  const answer = await text({ message, placeholder: suggestion, defaultValue: suggestion, validate: judge })
  if (isCancel(answer)) throw new Stopped()
  return answer
}
