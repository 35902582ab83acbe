import { useState } from 'react'

/** The name a long reading goes by: the same for the same question, a new one for each other. */
export function useRun(question: unknown): string {
  const key = JSON.stringify(question)
  const [named, setNamed] = useState(() => ({ key, run: crypto.randomUUID() }))
  if (named.key !== key) setNamed({ key, run: crypto.randomUUID() })
  return named.run
}
