import { keyActions, type KeyAction } from '#shared/store/settings/key-map'
import { useApp } from '../app/use-app'
import { KeyHint } from '../ui/key-hint'
import { runKeyAction, useKeyStore } from './key-store'
import styles from './key-bar.module.css'

/**
 * The F keys of a screen as buttons. An action no mounted screen handles now is disabled. A tap leaves the focus where
 * it was, as the key itself does: Enter afterwards must never repeat the button.
 */
export function KeyBar({ actions }: { readonly actions: readonly KeyAction[] }) {
  const keys = useApp((app) => app.keys)
  const handlers = useKeyStore((store) => store.handlers)
  return (
    <nav className={styles.bar} aria-label="Teclas">
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className={styles.button}
          disabled={(handlers[action] ?? []).length === 0}
          aria-keyshortcuts={keys[action]}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => runKeyAction(action)}
        >
          <KeyHint>{keys[action]}</KeyHint>
          {keyActions[action]}
        </button>
      ))}
    </nav>
  )
}
