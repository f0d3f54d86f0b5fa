package canary.web;

import org.springframework.stereotype.Controller;

@Controller
public class OpenController {}
