import { create } from 'zustand'

/** A code that did not become a line, kept on screen until someone deals with it. */
export interface LostCode {
  readonly id: number
  readonly code: string
  readonly message: string
  /** `search`: the product has to be found by hand. `retry`: the same code may work now. `read-again`: it cannot. */
  readonly remedy: 'search' | 'retry' | 'read-again'
}

const useLostCodesStore = create<readonly LostCode[]>(() => [])
let nextId = 1

export function useLostCodes(): readonly LostCode[] {
  return useLostCodesStore()
}

/** The newest comes first, where it is seen however many wait. */
export function keepLostCode(lost: Omit<LostCode, 'id'>): void {
  const id = nextId++
  useLostCodesStore.setState((kept) => [{ ...lost, id }, ...kept], true)
}

export function dismissLostCode(id: number): void {
  useLostCodesStore.setState((kept) => kept.filter((lost) => lost.id !== id), true)
}
