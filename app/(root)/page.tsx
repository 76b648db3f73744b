import { Home } from '@/app/[lang]/_home/home'
import { defaultLanguage } from '@/lib/site/languages'

/** The first language at once; its header leads to the others. */
export default function FirstPage() {
  return <Home language={defaultLanguage} />
}
