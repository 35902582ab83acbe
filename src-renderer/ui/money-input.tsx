import { TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState, type ChangeEvent, type ReactNode, type Ref } from 'react'
import { useMergedRef } from '@mantine/hooks'
import type { Cents } from '../../src-shared/money/cents'
import { entryOf, entryText, entryValue, typeAmount } from './amount-entry'
import styles from './money-input.module.css'

export interface MoneyInputProps {
  readonly label: string
  /** Cents; null while empty. */
  readonly value: Cents | null
  readonly onChange: (value: Cents | null) => void
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly size?: 'md' | 'lg'
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Reais as on a till: `1000` makes 10,00; `10,5` and a pasted `R$ 10,50` are understood too. */
export function MoneyInput(props: MoneyInputProps) {
  const { label, value, onChange, size = 'md', autoFocus = false } = props
  const [entry, setEntry] = useState(() => entryOf(value))
  if (entryValue(entry) !== value) setEntry(entryOf(value))

  const own = useRef<HTMLInputElement>(null)
  const ref = useMergedRef(own, props.inputRef)
  const text = entryText(entry)

  // Digits shift in at the right, so the caret belongs there after every change.
  useLayoutEffect(() => {
    if (document.activeElement === own.current) own.current?.setSelectionRange(text.length, text.length)
  }, [text])

  useLayoutEffect(() => {
    if (autoFocus) own.current?.focus()
  }, [autoFocus])

  function change(event: ChangeEvent<HTMLInputElement>) {
    const native = event.nativeEvent
    const { inputType, data } = native instanceof InputEvent ? native : { inputType: null, data: null }
    const next = typeAmount(entry, { text: event.currentTarget.value, inputType, data })
    setEntry(next)
    if (entryValue(next) !== value) onChange(entryValue(next))
  }

  return (
    <TextInput
      ref={ref}
      label={label}
      description={props.description}
      error={props.error}
      disabled={props.disabled ?? false}
      value={text}
      onChange={change}
      onFocus={(event) => event.currentTarget.select()}
      size={size}
      inputMode="numeric"
      autoComplete="off"
      placeholder="0,00"
      leftSection="R$"
      data-autofocus={autoFocus || undefined}
      classNames={{ input: size === 'lg' ? styles.large : styles.input }}
    />
  )
}
