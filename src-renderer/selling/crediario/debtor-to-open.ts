import { create } from 'zustand'
import type { CustomerId, InstallmentId } from '#shared/kernel/ids'

/** Whose crediário “Recebimento de Crediário” opens with, and which instalment is ticked alone; null: the oldest that are due. */
export interface DebtorToOpen {
  readonly customerId: CustomerId
  readonly installmentId: InstallmentId | null
}

const useDebtorStore = create<{ readonly debtor: DebtorToOpen | null }>(() => ({ debtor: null }))

export function debtorToOpen(): DebtorToOpen | null {
  return useDebtorStore.getState().debtor
}

export function forgetDebtor(): void {
  useDebtorStore.setState({ debtor: null })
}

export function openWith(debtor: DebtorToOpen): void {
  useDebtorStore.setState({ debtor })
}
