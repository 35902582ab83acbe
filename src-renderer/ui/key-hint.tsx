import styles from './key-hint.module.css'

/** The key that does the same, beside or inside a button. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  )
}
