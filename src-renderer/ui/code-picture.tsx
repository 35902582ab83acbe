import { useEffect, useState } from 'react'
import type { CodeKind } from './code-drawing'
import styles from './code-picture.module.css'

export interface CodePictureProps {
  readonly kind: CodeKind
  readonly value: string
  /** What it is, for who cannot see it: `QR Code do Pix`. */
  readonly label: string
}

/** A QR code or barcode as sharp as the screen, dark on white in either theme: readers want it so. */
export function CodePicture({ kind, value, label }: CodePictureProps) {
  const [svg, setSvg] = useState('')
  useEffect(() => {
    let wanted = true
    // Loaded with the first code: the encoder is larger than the rest of the till.
    void import('./code-drawing').then(({ drawCode }) => {
      if (wanted) setSvg(drawCode(kind, value))
    })
    return () => {
      wanted = false
    }
  }, [kind, value])
  return (
    <div
      role="img"
      aria-label={label}
      className={styles.picture}
      data-kind={kind}
      data-drawn={svg !== '' || undefined}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
