import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useScanTarget } from '../../../scanner/targets'
import type { OpenOrder } from './use-order'
import classes from './order-scan-field.module.css'

interface OrderScanFieldProps {
  /** The field has the focus whenever nothing else needs it. */
  readonly focused: boolean
  readonly scan: OpenOrder['scan']
  readonly onSearch: (words: string) => void
}

/** Where codes are typed; scans come by whatever has the focus. Words open the product search. */
export function OrderScanField({ focused, scan, onSearch }: OrderScanFieldProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  useScanTarget((code) => {
    const before = field.current?.value.trim() ?? ''
    setText('')
    void scan(before.endsWith('*') ? before + code : code)
  })
  return (
    <form
      className={classes.bar}
      onSubmit={(event) => {
        event.preventDefault()
        const entered = text.trim()
        if (entered === '' || entered.endsWith('*')) return
        setText('')
        void scan(entered, onSearch)
      }}
    >
      <TextInput
        ref={field}
        data-home-focus
        data-keyboard="digits"
        aria-label="Código"
        placeholder="Leia ou digite o código · 3* multiplica"
        size="lg"
        value={text}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  )
}
