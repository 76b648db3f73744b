import type { EncodedPhoto, PhotoVariant } from '@/lib/model/encoded-photo'

interface PictureProps {
  encoded: EncodedPhoto
  alt: string
  /** How wide the layout shows it, as the `sizes` attribute of HTML wants it. */
  sizes: string
  /** Whether it stands in the first view; everything else loads when it comes near. */
  eager?: boolean
  className?: string
}

/** A photograph in every format and size, its space reserved and toned until it has come. */
export function Picture({ encoded, alt, sizes, eager = false, className }: PictureProps) {
  const jpeg = encoded.variants.filter(({ format }) => format === 'jpeg')
  const fallback = jpeg[Math.min(1, jpeg.length - 1)]
  return (
    <picture className={className}>
      {(['avif', 'webp'] as const).map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={srcSet(encoded.variants.filter((variant) => variant.format === format))}
          sizes={sizes}
        />
      ))}
      <img
        src={fallback?.address}
        srcSet={srcSet(jpeg)}
        sizes={sizes}
        width={encoded.width}
        height={encoded.height}
        alt={alt}
        className={`tone-${encoded.tone}`}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

function srcSet(variants: PhotoVariant[]): string {
  return variants.map(({ address, width }) => `${address} ${width}w`).join(', ')
}
