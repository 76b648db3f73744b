import { textResponse } from '@/app/text-response'
import { llmsText } from '@/lib/llms-text'

export const dynamic = 'force-static'

export function GET() {
  return textResponse(llmsText(), 'text/plain')
}
