import { Search } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isFixedKey } from '../../../keys/fixed-keys'
import { useScanTarget } from '../../../scanner/targets'
import { KeyboardToggle } from '../../../ui/keyboard/keyboard-toggle'
import { useSaleMoments } from '../../open-sale/moments'
import { useLineKeys } from '../lines/use-line-keys'
import { scan, scanTyped } from './scan'
import classes from './scan-field.module.css'

interface ScanFieldProps {
  /** The field has the focus whenever nothing else needs it. */
  readonly focused: boolean
  /** Words that are no code, or none: opens the product search. */
  readonly onSearch: (words: string) => void
  readonly onCancelLine: () => void
}

/** Where codes are typed; scans go by it whatever has the focus. `3*` waits in it for the next code. */
export function ScanField({ focused, onSearch, onCancelLine }: ScanFieldProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const onLineKey = useLineKeys(onCancelLine)

  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const { codesBesides } = useSaleMoments()
  useScanTarget((code) => {
    const besides = codesBesides.find(({ reads }) => reads(code))
    if (besides !== undefined) return besides.open(code)
    // Read from the field: the scan's own keys have just been taken back out of it.
    const before = field.current?.value.trim() ?? ''
    // A hurried `3*` may reach the scanner's pace with its asterisk already.
    if (!isMultiplier(before) && !code.startsWith('*')) return void scan(code)
    setText('')
    void scan(before + code)
  })

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') enter()
    else if (isFixedKey('dismiss', event)) leave(event)
    else if (!isFixedKey('cancel-line', event) || text === '') onLineKey(event)
  }

  /** What is typed goes first; with nothing typed, the key is the screen's. */
  function leave(event: KeyboardEvent) {
    if (text === '') return
    setText('')
    event.preventDefault()
  }

  function enter() {
    const entered = text.trim()
    if (entered === '' || isMultiplier(entered)) return
    setText('')
    void scanTyped(entered, onSearch)
  }

  return (
    <div className={classes.bar}>
      <input
        ref={field}
        data-home-focus
        data-keyboard="digits"
        aria-label="Código"
        className={classes.field}
        placeholder="Leia ou digite o código · 3* multiplica"
        value={text}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={classes.search}
        aria-label="Procurar produto"
        onClick={() => {
          setText('')
          onSearch(text)
        }}
      >
        <Search size={22} aria-hidden />
      </button>
      <span className={classes.keyboard} data-beside-field>
        <KeyboardToggle keeper="onScreens" />
      </span>
    </div>
  )
}

function isMultiplier(text: string): boolean {
  return text.endsWith('*')
}
