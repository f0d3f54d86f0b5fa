// Rectangles of cells: rows and columns counted from 0, both ends included.

/** The rectangle between two corners. */
export const span = (one, other) => ({
  top: Math.min(one.r, other.r), bottom: Math.max(one.r, other.r),
  left: Math.min(one.c, other.c), right: Math.max(one.c, other.c),
});
export const height = (area) => area.bottom - area.top + 1;
export const width = (area) => area.right - area.left + 1;
export const size = (area) => height(area) * width(area);
export const has = (area, r, c) => r >= area.top && r <= area.bottom && c >= area.left && c <= area.right;

/** All places of a rectangle, row by row. */
export function places(area) {
  const all = [];
  for (let r = area.top; r <= area.bottom; r += 1) for (let c = area.left; c <= area.right; c += 1) all.push({ r, c });
  return all;
}

/**
 * Where a block of rows goes when it is pasted over a selection, as in a spreadsheet: one cell fills the selection, a
 * block is repeated where it fits whole, else it starts at the selection's corner. Cells beyond the table are counted.
 */
export function targets(area, block, limits) {
  const rows = block.length;
  const columns = block[0].length;
  const repeats = height(area) % rows === 0 && width(area) % columns === 0;
  const goal = repeats ? area : { top: area.top, left: area.left, bottom: area.top + rows - 1, right: area.left + columns - 1 };
  const inside = places(goal).filter(({ r, c }) => r < limits.rows && c < limits.columns);
  return {
    cells: inside.map(({ r, c }) => ({ r, c, text: block[(r - goal.top) % rows][(c - goal.left) % columns] })),
    beyond: size(goal) - inside.length,
    area: { ...goal, bottom: Math.min(goal.bottom, limits.rows - 1), right: Math.min(goal.right, limits.columns - 1) },
  };
}
