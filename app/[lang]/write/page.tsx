import { guideLanguage } from '@/lib/site/settings'
import '@/browser/write/write.css'
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { ExternalLink } from '@/components/ui/links'
import { PageHeader } from '@/components/ui/page-header'
import { PreviewLook } from '@/components/write/preview-look'
import { pageGraph } from '@/lib/outputs/structured-data/front-page'
import { address } from '@/lib/site/addresses'
import { writeModuleAddress } from '@/lib/site/page-head'
import { writeWordsIn } from '@/lib/words/write'
import { site } from '@/site.config'

export async function generateMetadata({ params }: PageProps<'/[lang]/write'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  const { title, description } = writeWordsIn(language)
  return pageMetadata({ title, description, address: address.write(language) })
}

export default async function WritePage({ params }: PageProps<'/[lang]/write'>) {
  const language = languageOf((await params).lang)
  const words = writeWordsIn(language)
  const { title, description } = words
  const guide = `${site.repository}/blob/${site.branch}/CONTRIBUTING${guideLanguage(language) === 'ko' ? '.ko' : ''}.md`
  return (
    <Shell address={address.write(language)}>
      <PageHeader title={title} lead={description} />
      <p className="write-scriptless">
        {words.scriptless}{' '}
        <ExternalLink href={guide} language={language}>
          {words.guide}
        </ExternalLink>
      </p>
      <div className="write" data-write="">
        <p className="write-waiting">{words.loading}</p>
      </div>
      <PreviewLook language={language} />
      <script type="module" src={writeModuleAddress(language)} />
      <StructuredData
        graph={pageGraph({ slug: 'write', title, summary: description, address: address.write(language), language })}
      />
    </Shell>
  )
}
