import { ArrowBigUp, CornerDownLeft, Delete, KeyboardOff } from 'lucide-react'
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { composeAccent, type Accent } from './compose-accent'
import { digitKeys, letterKeys, type ScreenKey } from './keyboard-layouts'
import { followFields, keeperOf, useKeyboardField, wantKeyboard } from './touch-keyboard-state'
import { keyboardFor, type TypableField } from './typable'
import { pressEnter, typeKey, typeText } from './type-key'
import styles from './touch-keyboard.module.css'

/**
 * The keyboard on the screen, at its lower edge, for whichever field has the focus: it never takes it. The screen and
 * its windows make room for it. Mounted once.
 */
export function TouchKeyboard() {
  useEffect(followFields, [])
  const field = useKeyboardField()
  return field === null ? null : <Keys key={keyboardFor(field)} field={field} />
}

function Keys({ field }: { readonly field: TypableField }) {
  const [layout, setLayout] = useState(keyboardFor(field))
  const [shifted, setShifted] = useState(false)
  const [accent, setAccent] = useState<Accent | null>(null)

  useLayoutEffect(() => {
    document.documentElement.dataset['keyboard'] = 'open'
    field.scrollIntoView({ block: 'nearest' })
    return () => {
      delete document.documentElement.dataset['keyboard']
    }
  }, [field])

  function press(key: ScreenKey) {
    if (key.kind === 'accent') return setAccent(key.accent === accent ? null : key.accent)
    setAccent(null)
    if (key.kind === 'text') {
      typeText(composeAccent(accent, shifted ? key.text.toUpperCase() : key.text), field)
      return setShifted(false)
    }
    switch (key.act) {
      case 'backspace':
      case 'clear':
        return typeKey(key.act, field)
      case 'space':
        return typeText(' ', field)
      case 'enter':
        return pressEnter(field)
      case 'shift':
        return setShifted(!shifted)
      case 'letters':
      case 'digits':
        return setLayout(key.act)
      case 'close':
        return wantKeyboard({ [keeperOf(field)]: false })
    }
  }

  return (
    <div className={styles.keyboard} role="group" aria-label="Teclado na tela" data-layout={layout}>
      {(layout === 'letters' ? letterKeys : digitKeys).map((row, index) => (
        <div key={index} className={styles.row}>
          {row.map((key) => (
            <button
              key={nameOf(key)}
              type="button"
              tabIndex={-1}
              className={styles.key}
              data-act={key.kind === 'act' ? key.act : undefined}
              aria-label={spoken(key)}
              aria-pressed={isHeld(key, shifted, accent)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => press(key)}
            >
              {face(key, shifted)}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

const actNames = {
  backspace: 'Apagar',
  clear: 'Limpar',
  enter: 'Enter',
  shift: 'Maiúscula',
  space: 'Espaço',
  letters: 'Letras',
  digits: 'Números',
  close: 'Fechar o teclado',
} as const

function nameOf(key: ScreenKey): string {
  return key.kind === 'text' ? key.text : key.kind === 'accent' ? key.accent : key.act
}

function spoken(key: ScreenKey): string | undefined {
  if (key.kind === 'accent') return `Acento ${key.accent}`
  return key.kind === 'act' ? actNames[key.act] : undefined
}

function isHeld(key: ScreenKey, shifted: boolean, accent: Accent | null): boolean | undefined {
  if (key.kind === 'accent') return key.accent === accent
  return key.kind === 'act' && key.act === 'shift' ? shifted : undefined
}

function face(key: ScreenKey, shifted: boolean): ReactNode {
  if (key.kind === 'text') return shifted ? key.text.toUpperCase() : key.text
  if (key.kind === 'accent') return key.accent
  switch (key.act) {
    case 'backspace':
      return <Delete size={22} aria-hidden />
    case 'enter':
      return <CornerDownLeft size={22} aria-hidden />
    case 'shift':
      return <ArrowBigUp size={22} aria-hidden />
    case 'close':
      return <KeyboardOff size={22} aria-hidden />
    case 'clear':
      return 'C'
    case 'letters':
      return 'ABC'
    case 'digits':
      return '123'
    case 'space':
      return 'espaço'
  }
}
