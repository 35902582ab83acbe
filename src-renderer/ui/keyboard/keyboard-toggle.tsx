import { ActionIcon } from '@mantine/core'
import { Keyboard } from 'lucide-react'
import { memo } from 'react'
import { useKeyboardWanted, wantKeyboard, type KeyboardWanted } from './touch-keyboard-state'

/**
 * Opens and closes the keyboard on the screen, here remembered. Tab passes it by: who has keys needs none. Beside a field
 * it is not drawn again for each of its keys.
 */
export const KeyboardToggle = memo(function KeyboardToggle({
  keeper,
  className = '',
}: {
  readonly keeper: keyof KeyboardWanted
  readonly className?: string | undefined
}) {
  const wanted = useKeyboardWanted(keeper)
  return (
    <ActionIcon
      className={className}
      data-keyboard-toggle
      aria-label="Teclado na tela"
      title="Teclado na tela"
      aria-pressed={wanted}
      variant={wanted ? 'light' : 'subtle'}
      color={wanted ? 'accent' : 'gray'}
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => wantKeyboard({ [keeper]: !wanted })}
    >
      <Keyboard size={22} aria-hidden />
    </ActionIcon>
  )
})
