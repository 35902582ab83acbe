import type { AppError } from '../../../ipc/words/messages'

/** Main asks for whoever may sell what is not in stock. */
export function wantsStockApproval(error: AppError): boolean {
  return error.code === 'needs-approval' && error.permission === 'sale.sell-without-stock'
}

/** As the supervisor reads what they are asked for. */
export const sellWithoutStock = (goods: string): string => `Vender sem estoque: ${goods}`
