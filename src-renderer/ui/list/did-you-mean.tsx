import { Button } from '@mantine/core'
import styles from './did-you-mean.module.css'

interface DidYouMeanProps {
  /** Why the list is empty. */
  readonly nothing: string
  /** What the words may have meant, and a name they find; null when no guess is worth telling. */
  readonly suggestion: { readonly words: string; readonly example: string } | null
  readonly onWords: (words: string) => void
}

/** An empty list's words. A suggestion only changes what is searched for: nothing is chosen by it. */
export function DidYouMean({ nothing, suggestion, onWords }: DidYouMeanProps) {
  if (suggestion === null) return nothing
  return (
    <div className={styles.empty}>
      <span>{nothing}</span>
      <Button variant="default" size="md" onClick={() => onWords(suggestion.words)}>
        Você quis dizer: {suggestion.example}?
      </Button>
    </div>
  )
}
