import { readFileSync } from 'node:fs'
import type { SearchDocument } from '../../../lib/search/engine/document'

/**
 * The documents that the queries were judged over, one a line: what could be found in Korean on the site of the PyTorch Korea User
 * Group on 30 November 2026. What its content is today does not change what a query should find among these.
 */
export function readJudgedDocuments(): SearchDocument[] {
  const lines = readFileSync('tools/bench/search/judged/documents.jsonl', 'utf8').split(/\r?\n/).filter(Boolean)
  return lines.map((line): SearchDocument => JSON.parse(line))
}
