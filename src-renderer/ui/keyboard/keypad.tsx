import { Delete } from 'lucide-react'
import type { RefObject } from 'react'
import { typeKey, type TypedKey } from './type-key'
import styles from './keypad.module.css'

export interface KeypadProps {
  /** The field the keys type into; without it, the one that has the focus. */
  readonly target?: RefObject<HTMLInputElement | null>
  /** The field they type into while no field has the focus. */
  readonly home?: RefObject<HTMLInputElement | null>
  /** `money` adds 00 and the comma; `wide` is the same in four columns that fill their place; `digits` clears with C. */
  readonly layout?: Layout
  readonly disabled?: boolean
}

type Layout = 'money' | 'wide' | 'digits'

const digits: readonly TypedKey[] = ['7', '8', '9', '4', '5', '6', '1', '2', '3']
const keys: Readonly<Record<Layout, readonly TypedKey[]>> = {
  money: [...digits, '00', '0', ',', 'clear', 'backspace'],
  wide: ['7', '8', '9', 'backspace', '4', '5', '6', 'clear', '1', '2', '3', ',', '0', '00'],
  digits: [...digits, 'clear', '0', 'backspace'],
}

const spoken: Partial<Record<TypedKey, string>> = {
  ',': 'Vírgula',
  clear: 'Limpar',
  backspace: 'Apagar',
}

/** A touch keypad that types as the keyboard does. The field keeps the focus, and Tab passes the keys by. */
export function Keypad({ target, home, layout = 'digits', disabled = false }: KeypadProps) {
  function type(key: TypedKey) {
    const typing = document.activeElement?.matches('input:not([type="radio"])') === true
    typeKey(key, target?.current ?? (typing ? null : (home?.current ?? null)))
  }

  return (
    <div
      className={styles.keypad}
      role="group"
      aria-label="Teclado numérico"
      data-own-keypad
      data-layout={layout}
    >
      {keys[layout].map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          disabled={disabled}
          className={styles.key}
          data-key={key}
          aria-label={spoken[key] ?? key}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => type(key)}
        >
          {key === 'backspace' ? <Delete size={24} aria-hidden /> : key === 'clear' ? 'C' : key}
        </button>
      ))}
    </div>
  )
}
