package canary;

import canary.web.OpenController;

class UpwardToWeb {

    OpenController page() {
        return new OpenController();
    }
}
