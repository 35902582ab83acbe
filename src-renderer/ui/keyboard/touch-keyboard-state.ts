import { create } from 'zustand'
import { isTypable, type TypableField } from './typable'

/** Whether the keyboard on the screen is wanted: at the screens' own fields and in the windows, each remembered apart. */
export interface KeyboardWanted {
  readonly onScreens: boolean
  readonly inWindows: boolean
}

interface KeyboardState extends KeyboardWanted {
  /** The field that had the focus last and still can be typed into. */
  readonly field: TypableField | null
}

const useKeyboardState = create<KeyboardState>(() => ({ onScreens: false, inWindows: false, field: null }))

export function useKeyboardField(): TypableField | null {
  return useKeyboardState(({ field, ...wanted }) =>
    field !== null && wanted[keeperOf(field)] ? field : null,
  )
}

/** Whether it is wanted where the toggle stands. */
export function useKeyboardWanted(keeper: keyof KeyboardWanted): boolean {
  return useKeyboardState((state) => state[keeper])
}

export function wantKeyboard(wanted: Partial<KeyboardWanted>): void {
  useKeyboardState.setState(wanted)
}

/** Tells whenever a person opened or closed it. */
export function onKeyboardWanted(tell: (wanted: KeyboardWanted) => void): () => void {
  return useKeyboardState.subscribe((now, before) => {
    if (now.onScreens !== before.onScreens || now.inWindows !== before.inWindows)
      tell({ onScreens: now.onScreens, inWindows: now.inWindows })
  })
}

/** Whose choice holds for a field: a window's or a screen's. */
export function keeperOf(field: Element): keyof KeyboardWanted {
  return field.closest('[role=dialog]') === null ? 'onScreens' : 'inWindows'
}

/** Follows the focus, and opens where a finger touches a field. Returns how to stop. */
export function followFields(): () => void {
  function onFocus({ target }: FocusEvent) {
    const { field } = useKeyboardState.getState()
    if (isTypable(target)) useKeyboardState.setState({ field: target })
    else if (field !== null && target instanceof Element && dialogOf(target) !== dialogOf(field))
      useKeyboardState.setState({ field: null })
  }
  // Once the finger is up: the room made for the keyboard must not move the field from under it.
  function onTouch(event: MouseEvent) {
    const { target } = event
    if (
      event instanceof PointerEvent &&
      event.pointerType === 'touch' &&
      isTypable(target) &&
      !hasOwnKeypad(target)
    )
      wantKeyboard({ [keeperOf(target)]: true })
  }
  function onGone() {
    const { field } = useKeyboardState.getState()
    if (field !== null && !field.isConnected) useKeyboardState.setState({ field: null })
  }
  const observer = new MutationObserver(onGone)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', onFocus)
  document.addEventListener('click', onTouch, { capture: true })
  if (isTypable(document.activeElement)) useKeyboardState.setState({ field: document.activeElement })
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('click', onTouch, { capture: true })
  }
}

/** A field of figures beside a keypad of its own needs no second one. */
function hasOwnKeypad(field: TypableField): boolean {
  if (field.type !== 'password' && !/^(numeric|decimal)$/.test(field.inputMode)) return false
  const within = dialogOf(field) ?? document.querySelector('#root')
  return within?.querySelector('[data-own-keypad]') !== null
}

function dialogOf(element: Element): Element | null {
  return element.closest('[role=dialog]')
}
