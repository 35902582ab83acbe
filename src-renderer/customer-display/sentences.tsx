import styles from './sale-part.module.css'

/** What the loyalty programmes say to the customer. */
export function Sentences({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <ul className={styles.sentences} aria-label="Fidelidade">
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
