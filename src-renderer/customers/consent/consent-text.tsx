import styles from './consent.module.css'

/** The words that are asked, to be read out or shown as they stand. */
export function ConsentText({ text }: { readonly text: string }) {
  return <blockquote className={styles.words}>{text}</blockquote>
}
