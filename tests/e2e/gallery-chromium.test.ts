import { testGallery } from "./gallery-pages";

testGallery("chromium");
