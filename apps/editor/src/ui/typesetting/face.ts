/** The faces of `--font` in tokens.css, for what is measured where no element is at hand. */
export const fontFamily =
  "'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic UI', 'Yu Gothic', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', system-ui, sans-serif"
