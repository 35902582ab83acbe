import { create } from 'zustand'

/** Whether what can be opened is being looked for, and what was typed for it elsewhere; null while it is not. */
const useSearchStore = create<{ readonly text: string | null }>(() => ({ text: null }))

export function useSearchText(): string | null {
  return useSearchStore((store) => store.text)
}

export function openSearch(text = ''): void {
  useSearchStore.setState({ text })
}

export function closeSearch(): void {
  useSearchStore.setState({ text: null })
}
