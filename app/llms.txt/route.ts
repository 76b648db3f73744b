import { fileResponse } from '@/app/file-response'
import { llmsText } from '@/lib/outputs/llms'

export const dynamic = 'force-static'

export function GET() {
  return fileResponse('llms.txt', llmsText())
}
