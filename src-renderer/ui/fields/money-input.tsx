import { TextInput } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { useLayoutEffect, useRef, useState, type ChangeEvent, type ReactNode, type Ref } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { entryOf, entryText, entryTyped, entryValue, typeAmount } from './amount-entry'
import { useTypedAmounts } from './typed-amounts'
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
  /** Keys that were pressed before the field was there; `value` is what they make. */
  readonly typed?: string | null
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Reais as this shop types them: `1000` makes 10,00 (or 1.000,00 where typed amounts are reais); `10,5` and a pasted `R$ 10,50` are understood too. */
export function MoneyInput(props: MoneyInputProps) {
  const { label, value, onChange, size = 'md', autoFocus = false, typed = null } = props
  const reading = useTypedAmounts()
  const [entry, setEntry] = useState(() => (typed === null ? entryOf(value) : entryTyped(typed, reading)))
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
    const next = typeAmount(entry, { text: event.currentTarget.value, inputType, data }, reading)
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
      onFocus={(event) => {
        if (typed === null) event.currentTarget.select()
        else event.currentTarget.setSelectionRange(text.length, text.length)
      }}
      onBlur={() => setEntry(entryOf(value))}
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
