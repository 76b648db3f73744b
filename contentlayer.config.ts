import { makeSource } from 'contentlayer2/source-files'
import { markdownToHtml } from './lib/markdown/markdown-to-html'
import { kinds } from './lib/model/kinds'
import { PhotoList } from './lib/model/photo-list'
import { buildFolders } from './lib/site/written-files'

// A copy, not content/ itself: Contentlayer executes front matter that opens with `---js`, so it only ever reads texts in which the
// check has found no mistake; a build asks for those of them that are new to it.
export default makeSource({
  contentDirPath: buildFolders.changedContent,
  documentTypes: [...Object.values(kinds), PhotoList],
  markdown: markdownToHtml,
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
})
