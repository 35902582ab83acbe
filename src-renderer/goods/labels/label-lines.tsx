import { ActionIcon, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { setQuantity, takeOut } from './chosen-labels-store'
import type { LabelLine } from './use-labels'
import styles from './labels.module.css'

interface LabelLinesProps {
  readonly lines: readonly LabelLine[]
  /** Whose label is shown large. */
  readonly shown: LabelLine | undefined
  readonly onShow: (line: LabelLine) => void
}

/** What is to be printed, product by product. */
export function LabelLines({ lines, shown, onShow }: LabelLinesProps) {
  return (
    <ul className={styles.lines} aria-label="Produtos escolhidos">
      {lines.map((line) => (
        <Line
          key={line.facts.productId}
          line={line}
          isShown={line.facts.productId === shown?.facts.productId}
          onShow={() => onShow(line)}
        />
      ))}
    </ul>
  )
}

interface LineProps {
  readonly line: LabelLine
  readonly isShown: boolean
  readonly onShow: () => void
}

function Line({ line: { facts, quantity }, isShown, onShow }: LineProps) {
  const { productId, description, variant, code, price, promotionalPrice, scans } = facts
  const name = [description, variant].filter(Boolean).join(' · ')
  return (
    <li className={styles.line} data-shown={isShown || undefined}>
      <button type="button" className={styles.product} aria-pressed={isShown} onClick={onShow}>
        <span className={styles.name}>{name}</span>
        <span className={styles.quiet}>
          {[code, scans === null ? 'sem código que o caixa leia' : scans.value].join(' · ')}
        </span>
      </button>
      <span className={styles.price}>
        {promotionalPrice !== null && <s>{formatCents(price)}</s>} {formatCents(promotionalPrice ?? price)}
      </span>
      <Quantity
        // What was scanned once more is another quantity.
        key={quantity}
        name={name}
        quantity={quantity}
        onQuantity={(wanted) => setQuantity(productId, wanted)}
      />
      <ActionIcon size={44} variant="subtle" aria-label={`Tirar ${name}`} onClick={() => takeOut(productId)}>
        <X size={20} aria-hidden />
      </ActionIcon>
    </li>
  )
}

interface QuantityProps {
  readonly name: string
  readonly quantity: number
  readonly onQuantity: (quantity: number) => void
}

/** Taken over when it is left; what is no quantity becomes what it was. */
function Quantity({ name, quantity, onQuantity }: QuantityProps) {
  const [text, setText] = useState(String(quantity))
  const take = () => {
    const wanted = /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : quantity
    setText(String(wanted))
    if (wanted !== quantity) onQuantity(wanted)
  }
  return (
    <TextInput
      className={styles.quantity ?? ''}
      aria-label={`Etiquetas de ${name}`}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  )
}
