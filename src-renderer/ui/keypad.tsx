import { Delete } from 'lucide-react'
import type { RefObject } from 'react'
import styles from './keypad.module.css'
import { typeKey, type TypedKey } from './type-key'

export interface KeypadProps {
  /** The field the keys type into; without it, the one that has the focus. */
  readonly target?: RefObject<HTMLInputElement | null>
  /** `money` adds 00 and the comma; `digits` clears with C. */
  readonly layout?: 'money' | 'digits'
  readonly disabled?: boolean
}

const digits: readonly TypedKey[] = ['7', '8', '9', '4', '5', '6', '1', '2', '3']
const lastRow: Readonly<Record<'money' | 'digits', readonly TypedKey[]>> = {
  money: ['00', '0', ',', 'clear', 'backspace'],
  digits: ['clear', '0', 'backspace'],
}

const spoken: Partial<Record<TypedKey, string>> = {
  ',': 'Vírgula',
  clear: 'Limpar',
  backspace: 'Apagar',
}

/** A touch keypad that types as the keyboard does. The field keeps the focus, and Tab passes the keys by. */
export function Keypad({ target, layout = 'digits', disabled = false }: KeypadProps) {
  return (
    <div
      className={styles.keypad}
      role="group"
      aria-label="Teclado numérico"
      data-own-keypad
      data-layout={layout}
    >
      {[...digits, ...lastRow[layout]].map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          disabled={disabled}
          className={styles.key}
          data-key={key}
          aria-label={spoken[key] ?? key}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => typeKey(key, target?.current ?? null)}
        >
          {key === 'backspace' ? <Delete size={24} aria-hidden /> : key === 'clear' ? 'C' : key}
        </button>
      ))}
    </div>
  )
}
