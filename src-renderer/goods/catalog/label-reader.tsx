import { TextInput } from '@mantine/core'
import type { LabelReading } from '#shared/goods/catalog/label-reading'
import { labelTroubleWords } from '#shared/goods/catalog/label-trouble'
import { layoutFor } from '#shared/goods/catalog/scale-label'
import { layoutPicture, type ScaleLayout } from '#shared/goods/catalog/scale-layout'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import { assertNever } from '#shared/kernel/result'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import styles from './scale-labels-screen.module.css'

interface LabelReaderProps {
  readonly layouts: readonly ScaleLayout[]
  readonly code: string
  readonly onCode: (code: string) => void
}

/** “Leia uma etiqueta”: how the formats on screen, saved or not, read a label of the shop's. */
export function LabelReader({ layouts, code, onCode }: LabelReaderProps) {
  useScanTarget((scanned) => onCode(scanned))
  return (
    <section className={styles.reader} aria-label="Leia uma etiqueta">
      <TextInput
        label="Leia uma etiqueta"
        description="Passe no leitor ou digite os 13 algarismos."
        value={code}
        inputMode="numeric"
        maxLength={20}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onCode(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {code.trim() === '' ? (
          <EmptyState title="Nenhuma etiqueta lida">
            Compare o que aparece aqui com o que está impresso nela.
          </EmptyState>
        ) : (
          <Answer layouts={layouts} code={code.trim()} />
        )}
      </div>
    </section>
  )
}

function Answer({ layouts, code }: Pick<LabelReaderProps, 'layouts' | 'code'>) {
  const reply = useAnswer('catalog.try-scale-label', { code, layouts: [...layouts] }, { asTyped: true }).reply
  if (reply === null) return null
  if (!reply.ok) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  const layout = layoutFor(code, layouts)
  return (
    <>
      {layout !== undefined && isLabel(reply.value) && (
        <dl className={styles.reading}>
          <dt>Formato</dt>
          <dd>
            {layouts.indexOf(layout) + 1}: {layoutPicture(layout)}
          </dd>
        </dl>
      )}
      <Reading reading={reply.value} />
    </>
  )
}

function isLabel({ kind }: LabelReading): boolean {
  return kind === 'read' || kind === 'refused'
}

function Reading({ reading }: { readonly reading: LabelReading }) {
  switch (reading.kind) {
    case 'not-a-label':
      return <p>Não é etiqueta de balança: são 13 algarismos que começam com 2.</p>
    case 'barcode':
      return <p>O código inteiro é o código de barras de {reading.description}, e vale antes da etiqueta.</p>
    case 'refused':
      return <ErrorText>{labelTroubleWords(reading.trouble)}</ErrorText>
    case 'read':
      return <Sold {...reading} />
    default:
      return assertNever(reading)
  }
}

function Sold({ productCode, product, quantity, unitPrice, total }: Extract<LabelReading, { kind: 'read' }>) {
  return (
    <dl className={styles.reading}>
      <dt>Código na etiqueta</dt>
      <dd>{productCode}</dd>
      <dt>Produto</dt>
      <dd>
        {product.description} ({product.code})
      </dd>
      <dt>{product.unit === 'KG' ? 'Peso' : 'Quantidade'}</dt>
      <dd>
        {formatQuantity(quantity)} {product.unit.toLowerCase()}
      </dd>
      <dt>Preço por {product.unit.toLowerCase()}</dt>
      <dd>{formatCents(unitPrice)}</dd>
      <dt>Total</dt>
      <dd className={styles.total}>{formatCents(total)}</dd>
    </dl>
  )
}
