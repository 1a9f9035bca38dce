export { openAfter as pageLoad } from "../loader/open_after.ts";
