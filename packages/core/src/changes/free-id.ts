/** An id that is not taken: the wish itself, or the wish with the first number from 2 on that is free. */
export function freeId(isTaken: (id: string) => boolean, wish: string): string {
  if (!isTaken(wish)) return wish
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${number}`
    if (!isTaken(id)) return id
  }
}
