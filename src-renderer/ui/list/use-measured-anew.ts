import { useEffect, useRef } from 'react'

/** Has a virtualised list ask for the heights of its rows again once they are another; not for the first time it is drawn. */
export function useMeasuredAnew(rows: { readonly measure: () => void }, height: number): void {
  const measured = useRef(height)
  useEffect(() => {
    if (measured.current === height) return
    measured.current = height
    rows.measure()
  }, [rows, height])
}
