export { openAfter as timeOnPage } from "../loader/open_after.ts";
