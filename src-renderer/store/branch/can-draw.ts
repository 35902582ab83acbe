/** Whether the picture of a data URL can be drawn: a right beginning may have a broken rest. */
export async function canDraw(dataUrl: string): Promise<boolean> {
  const picture = new Image()
  picture.src = dataUrl
  return picture.decode().then(
    () => true,
    () => false,
  )
}
