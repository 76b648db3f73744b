import { places } from '../../lib/site/written-files'
import { runReader } from '../report/command'
import { writeSiteFiles } from './site-files'

// A process of its own: it works while the build makes the pages, and its fonts and indexes leave the memory with it.
await runReader(() => writeSiteFiles(places))
