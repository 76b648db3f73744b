import { makeSource } from 'contentlayer2/source-files'
import { kinds } from './lib/model/kinds'
import { PhotoList } from './lib/model/photo-list'
import { renderedMarkdown } from './tools/build/rendered-markdown'

// A copy, not content/ itself: Contentlayer executes front matter that opens with `---js`, so it only ever reads texts in which the
// check has found no mistake; a build asks for those of them that are new to it.
export default makeSource({
  contentDirPath: process.env.CHANGED_CONTENT ?? '.moim/content',
  documentTypes: [...Object.values(kinds), PhotoList],
  markdown: renderedMarkdown,
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
})
