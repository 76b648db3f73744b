import { isLanguage } from '../../lib/site/languages'
import { writeWordsIn } from '../../lib/words/write'
import { startEditor } from './editor'

// The page for writing, whose main part is empty until this takes it over.
const root = document.querySelector<HTMLElement>('[data-write]')
const { lang } = document.documentElement
if (root && isLanguage(lang)) startEditor(root, lang, writeWordsIn(lang))
