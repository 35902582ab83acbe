import { ActionIcon, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useScanTarget } from '../../../scanner/targets'
import styles from './papers.module.css'

interface PaperScanFieldProps {
  readonly onCode: (code: string) => void
  /** Words that are no code, or none: opens the product search. */
  readonly onSearch: (words: string) => void
}

/** Where codes are typed; scans come by whatever has the focus. `3*` waits in it for the next code. */
export function PaperScanField({ onCode, onSearch }: PaperScanFieldProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // Drawn once the paper is there, after the place looked for where to begin.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  useScanTarget((code) => {
    const before = field.current?.value.trim() ?? ''
    setText('')
    onCode(before.endsWith('*') ? before + code : code)
  })
  return (
    <form
      className={styles.scan}
      onSubmit={(event) => {
        event.preventDefault()
        const entered = text.trim()
        if (entered === '' || entered.endsWith('*')) return
        setText('')
        onCode(entered)
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
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ActionIcon
        size={50}
        variant="default"
        aria-label="Procurar produto"
        onClick={() => {
          setText('')
          onSearch(text)
        }}
      >
        <Search size={22} aria-hidden />
      </ActionIcon>
    </form>
  )
}
