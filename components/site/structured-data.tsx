import type { Graph } from 'schema-dts'
import { scriptText } from '@/lib/outputs/structured-data/script-text'

/** What a page says to machines (JSON-LD 1.1, section 7): a data block, which no browser runs. */
export function StructuredData({ graph }: { graph: Graph }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write entities, which a script does not read
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(graph) }} />
}
