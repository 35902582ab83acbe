import { useEffect } from 'react'
import { create } from 'zustand'

interface SearchState {
  /** Whether what can be opened is being looked for, and what was typed for it elsewhere; null while it is not. */
  readonly text: string | null
  /** What the screen now open found nothing for. */
  readonly missed: string
}

const useSearchStore = create<SearchState>(() => ({ text: null, missed: '' }))

export function useSearchText(): string | null {
  return useSearchStore((store) => store.text)
}

/** Begins with what the screen was asked for in vain. */
export function openSearch(): void {
  useSearchStore.setState(({ missed }) => ({ text: missed }))
}

export function closeSearch(): void {
  useSearchStore.setState({ text: null })
}

/** While mounted, a search everywhere goes on with what found nothing here. */
export function useMissed(text: string): void {
  useEffect(() => {
    useSearchStore.setState({ missed: text })
    return () => useSearchStore.setState({ missed: '' })
  }, [text])
}
