import { assertNever } from '#shared/kernel/result'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { layoutReceipt, type PaperLine } from '#shared/selling/receipt/receipt-text'
import { CodePicture } from '../../ui/code-picture'
import styles from './receipt-paper.module.css'

/** The document as it comes out of an 80 mm printer: the same lines, cut at the same places. */
export function ReceiptPaper({ document }: { readonly document: ReceiptDocument }) {
  return (
    <article className={styles.paper} aria-label={document.title}>
      {layoutReceipt(document, 48).map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </article>
  )
}

function Line({ line }: { readonly line: PaperLine }) {
  switch (line.kind) {
    case 'text':
      return (
        <p
          className={styles.line}
          data-strong={line.strong || undefined}
          data-large={line.large || undefined}
        >
          {line.text}
        </p>
      )
    case 'logo':
      return <img className={styles.logo} src={line.dataUrl} alt="Logo da loja" />
    case 'qr':
      return (
        <div className={styles.qr}>
          <CodePicture kind="qr" value={line.value} label="QR Code" />
        </div>
      )
    case 'barcode':
      return (
        <figure className={styles.barcode}>
          <CodePicture
            kind={line.symbology ?? 'code128'}
            value={line.value}
            label={`Código de barras ${line.value}`}
          />
          <figcaption>{line.value}</figcaption>
        </figure>
      )
    default:
      return assertNever(line)
  }
}
